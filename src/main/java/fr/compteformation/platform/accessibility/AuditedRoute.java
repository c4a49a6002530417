package fr.compteformation.platform.accessibility;

import java.util.List;

/**
 * A page and the states in which it was audited.
 *
 * @param route its route template
 * @param states what the audit saw, in order
 */
public record AuditedRoute(String route, List<String> states) {

}
