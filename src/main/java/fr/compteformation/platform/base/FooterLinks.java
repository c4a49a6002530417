package fr.compteformation.platform.base;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Links of the footer to other sites.
 *
 * @param socialRights The site that shows all social rights of a person; its host is the
 * text of the link.
 */
@ConfigurationProperties("compte-formation.links")
public record FooterLinks(@DefaultValue("https://www.mesdroitssociaux.gouv.fr") URI socialRights) {

}
