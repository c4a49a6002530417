package fr.compteformation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * Drives the pages without a browser, in French unless a test says otherwise. Finds the
 * routes itself: the testing library overlooks package-private views and their layout.
 */
@PortalTest
public abstract class UiTests {

	private static final Routes ROUTES = new Routes(annotated(Route.class), errorPages(), true);

	@Autowired
	protected ApplicationContext context;

	@BeforeEach
	void openTheBrowser() {
		openTheBrowser(Locale.FRENCH);
	}

	/** Starts over as a new visitor with the given language. */
	protected void openTheBrowser(Locale locale) {
		MockVaadin.tearDown();
		MockVaadin.INSTANCE.setMockRequestFactory((session) -> {
			FakeRequest request = new FakeRequest(session);
			request.setLocaleInt(locale);
			request.getHeaders().put("Accept-Language", List.of(locale.toLanguageTag()));
			return request;
		});
		MockSpringServlet servlet = new MockSpringServlet(ROUTES, this.context, UI::new) {

			@Override
			protected void servletInitialized() throws jakarta.servlet.ServletException {
				super.servletInitialized();
				VaadinContext vaadin = getService().getContext();
				annotated(Layout.class).forEach((layout) -> ApplicationRouteRegistry.getInstance(vaadin)
					.setLayout(layout.asSubclass(RouterLayout.class)));
			}
		};
		MockVaadin.setup(() -> {
			UI ui = new UI();
			ui.setLocale(locale);
			return ui;
		}, servlet);
	}

	@AfterEach
	void closeTheBrowser() {
		MockVaadin.tearDown();
	}

	private static Set<Class<? extends Component>> annotated(
			Class<? extends java.lang.annotation.Annotation> annotation) {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AnnotationTypeFilter(annotation));
		return scan(scanner);
	}

	@SuppressWarnings({ "unchecked", "rawtypes" })
	private static Set<Class<? extends HasErrorParameter<?>>> errorPages() {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AssignableTypeFilter(HasErrorParameter.class));
		return (Set) scan(scanner);
	}

	@SuppressWarnings("unchecked")
	private static Set<Class<? extends Component>> scan(ClassPathScanningCandidateComponentProvider scanner) {
		return scanner.findCandidateComponents("fr.compteformation")
			.stream()
			.map((bean) -> (Class<? extends Component>) ClassUtils.resolveClassName(bean.getBeanClassName(), null))
			.collect(Collectors.toSet());
	}

}
