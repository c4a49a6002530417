package fr.compteformation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.SearchSpec;
import com.github.mvysny.kaributesting.v10.SearchSpecJ;
import com.github.mvysny.kaributesting.v10.TestingLifecycleHook;
import com.github.mvysny.kaributesting.v10.TestingLifecycleHookKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.InternalServerError;
import kotlin.ranges.IntRange;

/**
 * The searches of the testing library with the same results, faster: it asks each
 * component of a page whether all around it is visible, which takes a tenth of the time
 * of all page tests. Where a search fails, the library says what is there instead.
 */
abstract class PageSearch {

	protected static <T extends Component> List<T> _find(Class<T> type) {
		return _find(UI.getCurrent(), type);
	}

	protected static <T extends Component> List<T> _find(Class<T> type, Consumer<SearchSpecJ<T>> what) {
		return _find(UI.getCurrent(), type, what);
	}

	protected static <T extends Component> List<T> _find(Component place, Class<T> type) {
		return _find(place, type, (all) -> {
		});
	}

	protected static <T extends Component> List<T> _find(Component place, Class<T> type,
			Consumer<SearchSpecJ<T>> what) {
		return found(place, type, what).orElseGet(() -> LocatorJ._find(place, type, what));
	}

	protected static <T extends Component> T _get(Class<T> type) {
		return _get(UI.getCurrent(), type);
	}

	protected static <T extends Component> T _get(Class<T> type, Consumer<SearchSpecJ<T>> what) {
		return _get(UI.getCurrent(), type, what);
	}

	protected static <T extends Component> T _get(Component place, Class<T> type) {
		return _get(place, type, (all) -> {
		});
	}

	protected static <T extends Component> T _get(Component place, Class<T> type, Consumer<SearchSpecJ<T>> what) {
		return found(place, type, what).filter((all) -> all.size() == 1)
			.map(List::getFirst)
			.orElseGet(() -> LocatorJ._get(place, type, what));
	}

	protected static <T extends Component> void _assertOne(Class<T> type) {
		_get(type);
	}

	protected static <T extends Component> void _assertOne(Class<T> type, Consumer<SearchSpecJ<T>> what) {
		_get(type, what);
	}

	protected static <T extends Component> void _assertOne(Component place, Class<T> type) {
		_get(place, type);
	}

	protected static <T extends Component> void _assertOne(Component place, Class<T> type,
			Consumer<SearchSpecJ<T>> what) {
		_get(place, type, what);
	}

	protected static <T extends Component> void _assertNone(Class<T> type) {
		_assertNone(UI.getCurrent(), type);
	}

	protected static <T extends Component> void _assertNone(Class<T> type, Consumer<SearchSpecJ<T>> what) {
		_assertNone(UI.getCurrent(), type, what);
	}

	protected static <T extends Component> void _assertNone(Component place, Class<T> type) {
		_assertNone(place, type, (all) -> {
		});
	}

	protected static <T extends Component> void _assertNone(Component place, Class<T> type,
			Consumer<SearchSpecJ<T>> what) {
		if (found(place, type, what).filter(List::isEmpty).isEmpty()) {
			LocatorJ._assertNone(place, type, what);
		}
	}

	/** What is visible; empty where the library has to look, or to tell of a fault. */
	private static <T extends Component> Optional<List<T>> found(Component place, Class<T> type,
			Consumer<SearchSpecJ<T>> what) {
		// Texts are visible in a way of their own.
		if (type.isAssignableFrom(Text.class)) {
			return Optional.empty();
		}
		List<Component> all = BasicUtilsKt.isEffectivelyVisible(place) ? visible(place) : List.of();
		SearchSpec<T> search = new SearchSpec<>(type, null, null, null, null, null, new IntRange(0, Integer.MAX_VALUE),
				null, null, null, null, null, null, null, new HashMap<>(), new ArrayList<>());
		what.accept(new SearchSpecJ<>(search));
		Predicate<Component> matching = new SearchSpecJ<>(search).toPredicate();
		List<T> found = all.stream().filter(matching).map(type::cast).toList();
		IntRange many = search.getCount();
		boolean failed = found.size() < many.getFirst() || found.size() > many.getLast()
				|| all.stream().anyMatch(InternalServerError.class::isInstance);
		return failed ? Optional.empty() : Optional.of(found);
	}

	/** What is visible in a place, the place first. */
	static List<Component> visible(Component place) {
		TestingLifecycleHook hook = TestingLifecycleHookKt.getTestingLifecycleHook();
		List<Component> found = new ArrayList<>();
		hook.awaitBeforeLookup();
		collect(hook, place, found);
		hook.awaitAfterLookup();
		return found;
	}

	private static void collect(TestingLifecycleHook hook, Component place, List<Component> found) {
		if (!(place instanceof Text) && place.isVisible()) {
			found.add(place);
			hook.getAllChildren(place).forEach((child) -> collect(hook, child, found));
		}
	}

}
