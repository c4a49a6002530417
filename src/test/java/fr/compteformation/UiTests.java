package fr.compteformation;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpSession;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinContext;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.util.ClassUtils;

import fr.compteformation.platform.security.Citizen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;

/**
 * Drives pages without a browser, in French by default. Discovers routes itself, because
 * the testing library overlooks package-private views and layouts.
 */
@PortalTest
@ExtendWith(AllTextsTranslated.class)
public abstract class UiTests extends PageSearch {

	// Scanning all classes takes longer than most tests.
	private static final Routes ROUTES = new Routes(annotated(Route.class), errorPages(), true);

	private static final Set<Class<? extends Component>> LAYOUTS = annotated(Layout.class);

	/**
	 * The servlet of the last test, whose start takes as long as a page. Visitors have
	 * sessions of their own.
	 */
	private static @Nullable PortalServlet servlet;

	@Autowired
	protected ApplicationContext context;

	@BeforeEach
	void openTheBrowser() {
		openTheBrowser(Locale.FRENCH);
	}

	/** Restarts as a new visitor with a language. */
	protected void openTheBrowser(Locale locale) {
		MockVaadin.tearDown();
		MockVaadin.INSTANCE.setMockRequestFactory((session) -> {
			FakeRequest request = new SignedInRequest(session);
			request.setLocaleInt(locale);
			request.getHeaders().put("Accept-Language", List.of(locale.toLanguageTag()));
			return request;
		});
		if (servlet == null || servlet.ctx != this.context) {
			servlet = new PortalServlet(this.context);
		}
		// The library opens the home page, which takes longer than most tests.
		AtomicBoolean opening = new AtomicBoolean(true);
		MockVaadin.setup(() -> {
			UI ui = new Tab(opening);
			ui.setLocale(locale);
			return ui;
		}, servlet);
		opening.set(false);
	}

	/** Shows components without a page. */
	protected void show(Component... components) {
		UI.getCurrent().getChildren().toList().forEach((page) -> page.getElement().removeFromParent());
		UI.getCurrent().add(components);
	}

	/** The only text field with this label. */
	protected static TextField text(String label) {
		return only(TextField.class, (field) -> label.equals(field.getLabel()))
			.orElseGet(() -> _get(TextField.class, (search) -> search.withLabel(label)));
	}

	/** The only password field with this label. */
	protected static PasswordField password(String label) {
		return only(PasswordField.class, (field) -> label.equals(field.getLabel()))
			.orElseGet(() -> _get(PasswordField.class, (search) -> search.withLabel(label)));
	}

	/** The only button with this text. */
	protected static Button button(String text) {
		return only(Button.class, (button) -> text.equals(button.getText()))
			.orElseGet(() -> _get(Button.class, (search) -> search.withText(text)));
	}

	protected static void press(String text) {
		_click(button(text));
	}

	private static <T extends Component> Optional<T> only(Class<T> type, Predicate<T> matching) {
		List<T> found = visible(UI.getCurrent()).stream()
			.filter(type::isInstance)
			.map(type::cast)
			.filter(matching)
			.toList();
		return (found.size() == 1) ? Optional.of(found.getFirst()) : Optional.empty();
	}

	/** The text of the page. */
	protected static String page() {
		return only(Main.class, (main) -> true).orElseGet(() -> _get(Main.class)).getElement().getTextRecursively();
	}

	/** The text of the page, with normal spaces. */
	protected static String plainPage() {
		return page().replace('\u00a0', ' ').replace('\u202f', ' ');
	}

	/**
	 * Signs a citizen in, as the real filters do before a page is requested.
	 */
	protected static void signIn(Citizen citizen) {
		signIn(citizen, citizen.getAuthorities().stream().map(GrantedAuthority::getAuthority).toArray(String[]::new));
	}

	/** Signs a user in for the next page. */
	protected static void signIn(Object principal, String... authorities) {
		SecurityContext person = SecurityContextHolder.createEmptyContext();
		person.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(principal, null,
				AuthorityUtils.createAuthorityList(authorities)));
		SecurityContextHolder.setContext(person);
		VaadinSession.getCurrent()
			.getSession()
			.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, person);
	}

	@AfterEach
	void closeTheBrowser() {
		SecurityContextHolder.clearContext();
		MockVaadin.tearDown();
	}

	private static Set<Class<? extends Component>> annotated(
			Class<? extends java.lang.annotation.Annotation> annotation) {
		ClassPathScanningCandidateComponentProvider scanner = ClassesReadOnce.scanner();
		scanner.addIncludeFilter(new AnnotationTypeFilter(annotation));
		return scan(scanner);
	}

	@SuppressWarnings({ "unchecked", "rawtypes" })
	private static Set<Class<? extends HasErrorParameter<?>>> errorPages() {
		ClassPathScanningCandidateComponentProvider scanner = ClassesReadOnce.scanner();
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

	/** A tab of the browser, without a page at first. */
	private static final class Tab extends UI {

		private final AtomicBoolean opening;

		private Tab(AtomicBoolean opening) {
			this.opening = opening;
		}

		@Override
		public void navigate(String location) {
			if (!this.opening.get()) {
				super.navigate(location);
			}
		}

	}

	/** A servlet with all pages and layouts. */
	private static final class PortalServlet extends MockSpringServlet {

		private PortalServlet(ApplicationContext context) {
			super(ROUTES, context, UI::new);
		}

		@Override
		protected void servletInitialized() throws ServletException {
			super.servletInitialized();
			VaadinContext vaadin = getService().getContext();
			LAYOUTS.forEach((layout) -> ApplicationRouteRegistry.getInstance(vaadin)
				.setLayout(layout.asSubclass(RouterLayout.class)));
		}

	}

	/** A request with the signed-in user, as the real filters provide it. */
	private static final class SignedInRequest extends FakeRequest {

		private SignedInRequest(HttpSession session) {
			super(session);
		}

		@Override
		public Principal getUserPrincipal() {
			return SecurityContextHolder.getContext().getAuthentication();
		}

		@Override
		public boolean isUserInRole(String role) {
			Authentication person = SecurityContextHolder.getContext().getAuthentication();
			return person != null && person.getAuthorities()
				.stream()
				.anyMatch((authority) -> ("ROLE_" + role).equals(authority.getAuthority()));
		}

	}

}
