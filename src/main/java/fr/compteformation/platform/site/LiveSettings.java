package fr.compteformation.platform.site;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What holds while {@code live.properties} in the operator’s folder says nothing else.
 *
 * @param readOnly Whether all changes are refused; people still sign in and read.
 * {@code read-only} in {@code live.properties} switches it while the portal runs.
 */
@ConfigurationProperties("compte-formation.site")
record LiveSettings(@DefaultValue("false") boolean readOnly) {

}
