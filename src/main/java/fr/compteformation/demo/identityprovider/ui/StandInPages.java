package fr.compteformation.demo.identityprovider.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Registers the page only in the demonstration.
 */
@Component
@Profile("demo")
class StandInPages implements VaadinServiceInitListener {

	@Override
	public void serviceInit(ServiceInitEvent service) {
		RouteConfiguration.forRegistry(service.getSource().getRouter().getRegistry())
			.setAnnotatedRoute(StandInView.class);
	}

}
