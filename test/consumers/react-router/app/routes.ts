import { index, type RouteConfig, route } from '@react-router/dev/routes'

export default [index('routes/home.tsx'), route('today', 'routes/today.tsx')] satisfies RouteConfig
