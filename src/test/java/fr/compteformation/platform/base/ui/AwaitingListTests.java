package fr.compteformation.platform.base.ui;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.core.annotation.Order;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import fr.compteformation.platform.base.PagePath;

import static org.assertj.core.api.Assertions.assertThat;

class AwaitingListTests {

	private static final PagePath PAGE = new PagePath("/page");

	private static final Awaiting NEAR = new Awaiting("near.", PAGE, LocalDate.of(2026, 12, 1));

	private static final Awaiting FAR = new Awaiting("far.", PAGE, LocalDate.of(2027, 1, 12));

	private static final Awaiting SOME_DAY = new Awaiting("some.", PAGE);

	private static final SignedIn PERSON = new SignedIn() {

		@Override
		public String displayName() {
			return "Camille Martin";
		}

	};

	@Test
	void theEarliestDayComesFirstAndNoDayLast() {
		assertThat(list(new First(SOME_DAY, FAR), new Second(NEAR))).containsExactly(NEAR, FAR, SOME_DAY);
	}

	@Test
	void thingsWithoutADayKeepTheOrderOfTheirRooms() {
		Awaiting other = new Awaiting("other.", PAGE);
		assertThat(list(new Second(other), new First(SOME_DAY))).containsExactly(SOME_DAY, other);
	}

	@Test
	void aRoomThatFailsHidesNoOther() {
		assertThat(list((person) -> {
			throw new QueryTimeoutException("slow");
		}, new First(NEAR))).containsExactly(NEAR);
	}

	@Test
	void aMistakeInARoomHidesNoOther() {
		assertThat(list((person) -> {
			throw new IllegalStateException("broken");
		}, new First(NEAR))).containsExactly(NEAR);
	}

	@Test
	void theHeaderCountsWhatThePageOfItsRequestHasRead() {
		AtomicInteger reads = new AtomicInteger();
		AwaitingList list = listOf((person) -> {
			reads.incrementAndGet();
			return List.of(NEAR);
		});
		CurrentInstance.set(VaadinRequest.class, new VaadinServletRequest(new MockHttpServletRequest(), null));
		try {
			list.of(PERSON);
			assertThat(list.shownOf(PERSON)).containsExactly(NEAR);
			assertThat(reads).hasValue(1);
			assertThat(list.shownOf(PERSON)).containsExactly(NEAR);
			assertThat(reads).hasValue(2);
		}
		finally {
			CurrentInstance.set(VaadinRequest.class, null);
		}
	}

	@Test
	void roomsReadInOneTransaction() {
		Set<Boolean> inside = new HashSet<>();
		AwaitingSource room = (person) -> {
			inside.add(TransactionSynchronizationManager.isCurrentTransactionReadOnly());
			return List.of();
		};
		list(room, room);
		assertThat(inside).containsExactly(true);
	}

	@Test
	void afterAFailureEachRoomReadsOnItsOwn() {
		assertThat(list((person) -> {
			throw new QueryTimeoutException("slow");
		}, (person) -> TransactionSynchronizationManager.isActualTransactionActive() ? List.of() : List.of(NEAR)))
			.containsExactly(NEAR);
	}

	private static List<Awaiting> list(AwaitingSource... sources) {
		return listOf(sources).of(PERSON);
	}

	private static AwaitingList listOf(AwaitingSource... sources) {
		DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
		for (AwaitingSource source : sources) {
			RootBeanDefinition bean = new RootBeanDefinition(AwaitingSource.class, () -> source);
			beans.registerBeanDefinition("source" + beans.getBeanDefinitionCount(), bean);
		}
		beans.setDependencyComparator(org.springframework.core.annotation.AnnotationAwareOrderComparator.INSTANCE);
		return new AwaitingList(beans.getBeanProvider(AwaitingSource.class), new NoTransactions());
	}

	/** Begins and ends transactions of no database. */
	private static final class NoTransactions extends AbstractPlatformTransactionManager {

		@Override
		protected Object doGetTransaction() {
			return this;
		}

		@Override
		protected void doBegin(Object transaction, TransactionDefinition definition) {
			// Nothing begins.
		}

		@Override
		protected void doCommit(DefaultTransactionStatus status) {
			// Nothing is kept.
		}

		@Override
		protected void doRollback(DefaultTransactionStatus status) {
			// Nothing is undone.
		}

	}

	@Order(1)
	private record First(List<Awaiting> things) implements AwaitingSource {

		First(Awaiting... things) {
			this(List.of(things));
		}

		@Override
		public List<Awaiting> of(SignedIn person) {
			return this.things;
		}

	}

	@Order(2)
	private record Second(List<Awaiting> things) implements AwaitingSource {

		Second(Awaiting... things) {
			this(List.of(things));
		}

		@Override
		public List<Awaiting> of(SignedIn person) {
			return this.things;
		}

	}

}
