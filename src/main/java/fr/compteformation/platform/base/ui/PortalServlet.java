package fr.compteformation.platform.base.ui;

import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.StaticFileHandler;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.spring.SpringServlet;

import org.springframework.context.ApplicationContext;

/** Vaadin’s servlet with a {@link PortalService}. */
class PortalServlet extends SpringServlet {

	private final transient ApplicationContext portal;

	PortalServlet(ApplicationContext portal, boolean rootMapping) {
		super(portal, rootMapping);
		this.portal = portal;
	}

	@Override
	protected StaticFileHandler createStaticFileHandler(VaadinService service) {
		return new StaticFiles(service);
	}

	@Override
	protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
		KnownServices.remember(getServletContext());
		PortalService service = new PortalService(this, configuration, this.portal);
		service.init();
		return service;
	}

}
