package fr.compteformation.platform.sketch.ui;

import java.io.Serial;
import java.util.Locale;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;

/** The session of a stranger who never comes back: empty, and of one thread only. */
class StrangerSession extends VaadinSession {

	@Serial
	private static final long serialVersionUID = 1L;

	private final Lock lock = new ReentrantLock();

	private final WrappedSession attributes = new Attributes();

	StrangerSession(VaadinService service, Locale language) {
		super(service);
		this.lock.lock();
		setLocale(language);
	}

	@Override
	public Lock getLockInstance() {
		return this.lock;
	}

	@Override
	public boolean hasLock() {
		return true;
	}

	@Override
	public void checkHasLock() {
		// No other thread knows this session.
	}

	@Override
	public void checkHasLock(String message) {
		// No other thread knows this session.
	}

	@Override
	public DeploymentConfiguration getConfiguration() {
		return getService().getDeploymentConfiguration();
	}

	@Override
	public WrappedSession getSession() {
		return this.attributes;
	}

}
