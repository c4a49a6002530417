package fr.compteformation.accessibility;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The templates of all pages of the portal, found by their annotation. */
public final class RouteTemplates {

	/** Pages that only lead to another one. */
	static final Set<String> FORWARDS = Set.of("agent", "formations/:id/se-connecter", "inscription",
			"mes-dossiers/formations", "professionnels/accueil");

	private RouteTemplates() {
	}

	/** All that can be looked at, in order. */
	public static List<String> audited() {
		StandardEnvironment demonstration = new StandardEnvironment();
		demonstration.setActiveProfiles("demo");
		ClassPathScanningCandidateComponentProvider pages = new ClassPathScanningCandidateComponentProvider(false,
				demonstration);
		pages.addIncludeFilter(new AnnotationTypeFilter(Route.class));
		return pages.findCandidateComponents("fr.compteformation")
			.stream()
			.filter((page) -> !isOfATest(page))
			.map((page) -> of(ClassUtils.resolveClassName(page.getBeanClassName(), null)))
			.filter((template) -> !FORWARDS.contains(template))
			.sorted()
			.toList();
	}

	private static boolean isOfATest(BeanDefinition page) {
		return Objects.requireNonNull(page.getResourceDescription()).contains("test-classes");
	}

	static String of(Class<?> page) {
		String route = page.getAnnotation(Route.class).value();
		return HasUrlParameter.class.isAssignableFrom(page) ? route + "/:parameter" : route;
	}

}
