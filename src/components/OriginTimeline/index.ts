export { OriginTimeline, type OriginTimelineProps, type OriginTimelineTerm } from './OriginTimeline.js'
