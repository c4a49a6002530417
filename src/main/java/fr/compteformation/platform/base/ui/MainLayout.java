package fr.compteformation.platform.base.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;

import org.springframework.beans.factory.ObjectProvider;

/** The layout of the pages for citizens and visitors. */
@Layout
@AnonymousAllowed
public class MainLayout extends PortalLayout {

	private final AuthenticationContext authentication;

	private final AwaitingList awaiting;

	private final Breadcrumb breadcrumb = new Breadcrumb();

	private final SideMenu side = new SideMenu();

	MainLayout(AuthenticationContext authentication, SiteFrame frame, AwaitingList awaiting,
			ObjectProvider<QuestionBoxes> questions) {
		super(Audience.EVERYBODY, header(questions, authentication), frame.footerForPeople(), authentication, frame);
		this.authentication = authentication;
		this.awaiting = awaiting;
		addAbove(this.breadcrumb, this.side);
	}

	@Override
	public void afterNavigation(AfterNavigationEvent navigation) {
		super.afterNavigation(navigation);
		this.breadcrumb.show(navigation);
		this.side.show(navigation.getLocation().getPath());
		if (navigation.getActiveChain().stream().noneMatch(MainLayout::worksWithoutDatabase)) {
			this.authentication.getAuthenticatedUser(SignedIn.class)
				.ifPresent((person) -> count(this.awaiting.shownOf(person)));
		}
	}

	private static Header header(ObjectProvider<QuestionBoxes> questions, AuthenticationContext authentication) {
		QuestionBoxes boxes = questions.getIfAvailable();
		return new PeopleHeader((boxes != null) ? boxes.box() : null, authentication::logout);
	}

	private static boolean worksWithoutDatabase(HasElement page) {
		return page instanceof NeedsNoDatabase || page instanceof HasErrorParameter<?>;
	}

}
