package fr.compteformation.platform.base.ui;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.vaadin.flow.di.Lookup;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockServletContext;

import static org.assertj.core.api.Assertions.assertThat;

class KnownServicesTests {

	private final AtomicInteger asked = new AtomicInteger();

	private final KnownServices services = new KnownServices(new Jars());

	@Test
	void aServiceIsLookedUpOnce() {
		assertThat(this.services.lookup(String.class)).isEqualTo("found");
		assertThat(this.services.lookup(String.class)).isEqualTo("found");
		assertThat(this.services.lookupAll(String.class)).containsExactly("found");
		assertThat(this.services.lookupAll(String.class)).containsExactly("found");
		assertThat(this.asked).hasValue(2);
	}

	@Test
	void whatDoesNotExistIsLookedUpOnce() {
		assertThat(this.services.lookup(Integer.class)).isNull();
		assertThat(this.services.lookup(Integer.class)).isNull();
		assertThat(this.asked).hasValue(1);
	}

	@Test
	void itTakesThePlaceOfTheFrameworksOwnOnce() {
		MockServletContext context = new MockServletContext();
		KnownServices.remember(context);
		assertThat(context.getAttribute(Lookup.class.getName())).isNull();
		context.setAttribute(Lookup.class.getName(), new Jars());
		KnownServices.remember(context);
		Object first = context.getAttribute(Lookup.class.getName());
		KnownServices.remember(context);
		assertThat(first).isInstanceOf(KnownServices.class).isSameAs(context.getAttribute(Lookup.class.getName()));
	}

	private final class Jars implements Lookup {

		@Override
		public <T> T lookup(Class<T> service) {
			KnownServicesTests.this.asked.incrementAndGet();
			return (service == String.class) ? service.cast("found") : null;
		}

		@Override
		public <T> Collection<T> lookupAll(Class<T> service) {
			return List.of(lookup(service));
		}

	}

}
