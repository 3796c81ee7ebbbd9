// All that speaks to GitHub's API, loaded only where there is a token and something to publish.
export { connect } from './client.ts';
export { publishCheckRun } from './check-run.ts';
export { failureOf } from './failure.ts';
export { requestsWithHead, shownDiffs } from './forks.ts';
export { keepIssue } from './issue.ts';
export { mergeBase } from './merge-base.ts';
export { requestHead } from './request-head.ts';
export { publishReview } from './review.ts';
export { ownLogin } from './self.ts';
export { publishSticky } from './sticky.ts';
