package fr.compteformation.demo.cockpit.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Registers the presenter’s page; without the profile it does not exist.
 */
@Component
@Profile("demo")
class CockpitRoute implements VaadinServiceInitListener {

	@Override
	public void serviceInit(ServiceInitEvent service) {
		RouteConfiguration.forRegistry(service.getSource().getRouter().getRegistry())
			.setAnnotatedRoute(CockpitView.class);
	}

}
