/** What counts when a change is checked: what it introduces, everything in the posts that it touches, or everything. */
export const SCOPES = ['introduced', 'changed', 'all'] as const
