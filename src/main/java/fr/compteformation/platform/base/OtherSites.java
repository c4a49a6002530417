package fr.compteformation.platform.base;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Links to other sites.
 *
 * @param socialRights The site that shows all social rights of a person; its host is the
 * text of the link in the footer.
 * @param jobOffers The site of job offers to which the page “Offres d’emploi” leads.
 */
@ConfigurationProperties("compte-formation.links")
public record OtherSites(@DefaultValue("https://www.mesdroitssociaux.gouv.fr") URI socialRights,
		@DefaultValue("https://candidat.francetravail.fr/offres/recherche") URI jobOffers) {

}
