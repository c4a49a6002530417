package fr.compteformation.platform.security;

import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.ui.PageRefused;

/**
 * Records denied access by signed-in users: a page or a service method. Visitors, who are
 * redirected to sign in, are not recorded.
 */
@Component
class RefusedPages {

	private final SecurityRecord noted;

	private final SecurityContextHolderStrategy contexts;

	RefusedPages(SecurityRecord noted, SecurityContextHolderStrategy contexts) {
		this.noted = noted;
		this.contexts = contexts;
	}

	@EventListener
	void page(PageRefused event) {
		note(this.contexts.getContext().getAuthentication());
	}

	@EventListener
	void verb(AuthorizationDeniedEvent<?> event) {
		note(this.contexts.getContext().getAuthentication());
	}

	private void note(@Nullable Authentication person) {
		if (person == null) {
			return;
		}
		if (person.getPrincipal() instanceof Citizen citizen) {
			this.noted.note(Refused.PAGE, null, citizen.accountId());
		}
		else if (person.getPrincipal() instanceof Agent agent) {
			this.noted.noteAgent(Refused.PAGE, agent.getUsername());
		}
		else if (person.getPrincipal() instanceof Professional professional) {
			this.noted.note(Refused.PAGE, professional.kind());
		}
	}

}
