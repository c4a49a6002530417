package fr.compteformation.demo.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Registers the demonstration’s pages; without the profile they do not exist.
 */
@Component
@Profile("demo")
class DemoPages implements VaadinServiceInitListener {

	@Override
	public void serviceInit(ServiceInitEvent service) {
		RouteConfiguration.forRegistry(service.getSource().getRouter().getRegistry())
			.setAnnotatedRoute(DemoMailboxView.class);
	}

}
