package fr.compteformation.platform.base.ui;

import java.util.List;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.shared.ui.Dependency;
import com.vaadin.flow.spring.annotation.SpringComponent;

/**
 * The bundle holds every component and starts them all ({@code @Uses} of the
 * application), so that no page needs to name the parts it uses: half a kilobyte of each
 * visit. Development mode has another bundle.
 */
@SpringComponent
class OneBundle implements VaadinServiceInitListener {

	@Override
	public void serviceInit(ServiceInitEvent service) {
		if (service.getSource().getDeploymentConfiguration().isProductionMode()) {
			service.addDependencyFilter((dependencies, context) -> withoutParts(dependencies));
		}
	}

	private static List<Dependency> withoutParts(List<Dependency> dependencies) {
		return dependencies.stream()
			.filter((dependency) -> dependency.getType() != Dependency.Type.DYNAMIC_IMPORT)
			.toList();
	}

}
