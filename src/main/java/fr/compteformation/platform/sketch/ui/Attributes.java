package fr.compteformation.platform.sketch.ui;

import java.io.Serial;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import com.vaadin.flow.server.WrappedSession;
import org.jspecify.annotations.Nullable;

/** The attributes of a session that the web server does not know. */
class Attributes implements WrappedSession {

	@Serial
	private static final long serialVersionUID = 1L;

	private static final int HALF_AN_HOUR = 1800;

	private final transient Map<String, Object> values = new HashMap<>();

	@Override
	public int getMaxInactiveInterval() {
		return HALF_AN_HOUR;
	}

	@Override
	public @Nullable Object getAttribute(String name) {
		return this.values.get(name);
	}

	@Override
	public void setAttribute(String name, Object value) {
		this.values.put(name, value);
	}

	@Override
	public Set<String> getAttributeNames() {
		return Set.copyOf(this.values.keySet());
	}

	@Override
	public void invalidate() {
		this.values.clear();
	}

	@Override
	public String getId() {
		return "";
	}

	@Override
	public long getCreationTime() {
		return 0;
	}

	@Override
	public long getLastAccessedTime() {
		return 0;
	}

	@Override
	public boolean isNew() {
		return true;
	}

	@Override
	public void removeAttribute(String name) {
		this.values.remove(name);
	}

	@Override
	public void setMaxInactiveInterval(int seconds) {
		// The session ends with the sketch.
	}

}
