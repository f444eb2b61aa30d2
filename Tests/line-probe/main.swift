import Terminal

Probe.run()
