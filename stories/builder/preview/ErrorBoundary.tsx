import { Component, type ReactNode } from 'react'

/** Shows the message of an error in place of its children. Components throw for a prop that they do not accept. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { message?: string }> {
  override state: { message?: string } = {}

  static getDerivedStateFromError(error: unknown) {
    return { message: error instanceof Error ? error.message : String(error) }
  }

  override render() {
    const { message } = this.state
    return message === undefined ? this.props.children : <p className="bld-error">{message}</p>
  }
}
