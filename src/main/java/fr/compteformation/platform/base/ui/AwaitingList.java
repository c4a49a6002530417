package fr.compteformation.platform.base.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;

/**
 * “Ce qui vous attend”: what all rooms expect a signed-in person to do. The page of
 * rights shows it, the header counts it.
 */
@SpringComponent
public class AwaitingList {

	private static final Logger LOG = LoggerFactory.getLogger(AwaitingList.class);

	private static final String SHOWN = AwaitingList.class.getName() + ".shown";

	// Found once, and later: rooms need this page frame too.
	private final SingletonSupplier<List<AwaitingSource>> sources;

	private final TransactionTemplate reading;

	AwaitingList(ObjectProvider<AwaitingSource> sources, PlatformTransactionManager transactions) {
		this.sources = SingletonSupplier.of(() -> sources.orderedStream().toList());
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
	}

	/**
	 * The things that wait, earliest day first, those without a day last. For a page; the
	 * header counts the same list afterwards.
	 */
	public List<Awaiting> of(SignedIn person) {
		List<Awaiting> things = read(person);
		VaadinRequest request = VaadinRequest.getCurrent();
		if (request != null) {
			request.setAttribute(SHOWN, new Shown(things));
		}
		return things;
	}

	/** The things that the page has just shown, or else those that wait now. */
	List<Awaiting> shownOf(SignedIn person) {
		VaadinRequest request = VaadinRequest.getCurrent();
		if (request != null && request.getAttribute(SHOWN) instanceof Shown shown) {
			request.removeAttribute(SHOWN);
			return shown.things();
		}
		return read(person);
	}

	// One transaction looks up once what several rooms need. After a failure it may
	// answer nothing more: then each room reads on its own.
	private List<Awaiting> read(SignedIn person) {
		if (!TransactionSynchronizationManager.isActualTransactionActive()) {
			try {
				return Objects.requireNonNull(this.reading.execute((status) -> read((source) -> source.of(person))));
			}
			catch (RuntimeException failure) {
				LOG.debug("What awaits a person is read room by room: {}", failure.getClass().getName());
			}
		}
		return read((source) -> read(source, person));
	}

	private List<Awaiting> read(Function<AwaitingSource, List<Awaiting>> reading) {
		return this.sources.obtain()
			.stream()
			.flatMap((source) -> reading.apply(source).stream())
			.sorted(Comparator.comparing(Awaiting::on, Comparator.nullsLast(LocalDate::compareTo)))
			.toList();
	}

	// A page is shown even if a source fails.
	private static List<Awaiting> read(AwaitingSource source, SignedIn person) {
		try {
			return source.of(person);
		}
		catch (RuntimeException failure) {
			log(failure);
			return List.of();
		}
	}

	// Never log the message: database messages may quote personal data.
	private static void log(RuntimeException failure) {
		LOG.error("What awaits a person cannot be read: {}, caused by {}", failure.getClass().getName(),
				NestedExceptionUtils.getMostSpecificCause(failure).getClass().getName());
	}

	private record Shown(List<Awaiting> things) {
	}

}
