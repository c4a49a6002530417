package fr.compteformation.demo.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Opens the pages of the demonstration, which have no address anywhere else.
 */
@Component
@Profile("demo")
class DemoPages implements VaadinServiceInitListener {

	@Override
	public void serviceInit(ServiceInitEvent service) {
		RouteConfiguration.forRegistry(service.getSource().getRouter().getRegistry())
			.setAnnotatedRoute(DemoMailboxView.class);
		RouteConfiguration.forRegistry(service.getSource().getRouter().getRegistry())
			.setAnnotatedRoute(DemoProviderView.class);
	}

}
