"""The app in the browser: typed state, logic that knows no widget, widgets that know no logic, and a server."""
