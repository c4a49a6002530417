package fr.compteformation.platform.base.ui;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.ServletContext;

import com.vaadin.flow.di.Lookup;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the services that Vaadin looks up. Otherwise it asks all jars for some of
 * them at each navigation. None of them is added or replaced while the portal runs.
 */
final class KnownServices implements Lookup {

	private final Lookup jars;

	private final Map<Class<?>, Optional<Object>> known = new ConcurrentHashMap<>();

	private final Map<Class<?>, Collection<?>> allKnown = new ConcurrentHashMap<>();

	KnownServices(Lookup jars) {
		this.jars = jars;
	}

	/** Puts it in the place of Vaadin’s own, which refuses to be replaced by its API. */
	static void remember(ServletContext context) {
		String place = Lookup.class.getName();
		if (context.getAttribute(place) instanceof Lookup jars && !(jars instanceof KnownServices)) {
			context.setAttribute(place, new KnownServices(jars));
		}
	}

	@Override
	public <T> @Nullable T lookup(Class<T> service) {
		return service.cast(known(service).orElse(null));
	}

	private Optional<Object> known(Class<?> service) {
		Optional<Object> found = this.known.get(service);
		if (found == null) {
			// Not within computeIfAbsent: one service may look up another.
			found = Optional.ofNullable(this.jars.lookup(service));
			this.known.put(service, found);
		}
		return found;
	}

	@Override
	@SuppressWarnings("unchecked")
	public <T> Collection<T> lookupAll(Class<T> service) {
		Collection<T> found = (Collection<T>) this.allKnown.get(service);
		if (found == null) {
			found = this.jars.lookupAll(service);
			this.allKnown.put(service, found);
		}
		return found;
	}

}
