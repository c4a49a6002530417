package fr.compteformation.platform.observation;

import java.util.concurrent.atomic.AtomicInteger;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** How many sessions this node holds: of visitors, and of people who are signed in. */
@Component
class SessionMeters implements MeterBinder, HttpSessionListener, HttpSessionAttributeListener {

	private static final String SIGNED_IN = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

	private final AtomicInteger all = new AtomicInteger();

	private final AtomicInteger signedIn = new AtomicInteger();

	@Override
	public void bindTo(MeterRegistry registry) {
		Gauge.builder("compte.formation.sessions", this, SessionMeters::visiting)
			.tag("state", "visiting")
			.description("Sessions of this node in which nobody is signed in")
			.register(registry);
		Gauge.builder("compte.formation.sessions", this.signedIn, AtomicInteger::get)
			.tag("state", "signed_in")
			.description("Sessions of this node in which somebody is signed in")
			.register(registry);
	}

	// The two counts change one after the other.
	private int visiting() {
		return Math.max(0, this.all.get() - this.signedIn.get());
	}

	@Override
	public void sessionCreated(HttpSessionEvent created) {
		this.all.incrementAndGet();
	}

	@Override
	public void sessionDestroyed(HttpSessionEvent destroyed) {
		this.all.decrementAndGet();
	}

	@Override
	public void attributeAdded(HttpSessionBindingEvent added) {
		if (added.getName().equals(SIGNED_IN)) {
			this.signedIn.incrementAndGet();
		}
	}

	// Also called for each attribute of a session that ends.
	@Override
	public void attributeRemoved(HttpSessionBindingEvent removed) {
		if (removed.getName().equals(SIGNED_IN)) {
			this.signedIn.decrementAndGet();
		}
	}

}
