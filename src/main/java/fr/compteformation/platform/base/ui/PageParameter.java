package fr.compteformation.platform.base.ui;

import java.util.UUID;

import com.vaadin.flow.router.NotFoundException;

/** Reads the parameters of page addresses. */
public final class PageParameter {

	private PageParameter() {
	}

	/**
	 * The id that a parameter contains.
	 * @throws NotFoundException if it is none; the router shows “page not found”
	 */
	public static UUID id(String parameter) {
		try {
			return UUID.fromString(parameter);
		}
		catch (IllegalArgumentException noId) {
			throw new NotFoundException();
		}
	}

}
