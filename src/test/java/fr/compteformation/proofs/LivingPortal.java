package fr.compteformation.proofs;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

import javax.management.JMException;
import javax.management.ObjectName;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.CompteFormationApplication;
import fr.compteformation.platform.document.sandbox.FileWorkers;
import fr.compteformation.rights.feeding.Feedings;

/**
 * The portal with a JMX interface for long-running tests, which visitors cannot reach.
 */
public final class LivingPortal implements LivingPortalMBean {

	static final String NAME = "fr.compteformation:type=LivingPortal";

	private final ApplicationContext portal;

	private final Sessions sessions;

	private LivingPortal(ApplicationContext portal) {
		this.portal = portal;
		this.sessions = portal.getBean(Sessions.class);
	}

	public static void main(String[] arguments) throws JMException {
		start(arguments);
	}

	/** Starts it in this process. */
	public static ApplicationContext start(String... arguments) throws JMException {
		ApplicationContext portal = new SpringApplicationBuilder(CompteFormationApplication.class, Sessions.class)
			.run(arguments);
		ManagementFactory.getPlatformMBeanServer().registerMBean(new LivingPortal(portal), new ObjectName(NAME));
		return portal;
	}

	@Override
	public String importEmployers(String file) {
		return this.portal.getBean(Feedings.class)
			.run(new FileSystemResource(file), LocalDate.now(this.portal.getBean(Clock.class)), (progress) -> {
			})
			.toString();
	}

	@Override
	public double fileSeconds(String program) {
		return this.portal.getBean(FileWorkers.class).processorSoFar().getOrDefault(program, Duration.ZERO).toMillis()
				/ 1e3;
	}

	@Override
	public int getVaadinSessions() {
		return this.sessions.open.get();
	}

	@Override
	public int getSignedIn() {
		return this.portal.getBean(JdbcClient.class)
			.sql("select count(*) from citizen_session where ended_at is null")
			.query(Integer.class)
			.single();
	}

	static final class Sessions implements VaadinServiceInitListener {

		private final AtomicInteger open = new AtomicInteger();

		@Override
		public void serviceInit(ServiceInitEvent event) {
			event.getSource().addSessionInitListener((born) -> this.open.incrementAndGet());
			event.getSource().addSessionDestroyListener((gone) -> this.open.decrementAndGet());
		}

	}

}
