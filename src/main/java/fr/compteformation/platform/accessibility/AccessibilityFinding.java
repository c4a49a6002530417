package fr.compteformation.platform.accessibility;

/**
 * A rule that one page breaks in one state.
 *
 * @param rule the name of the rule, of axe or of the portal’s own measures
 * @param route the page, as its route template
 * @param state the state of the page
 */
public record AccessibilityFinding(String rule, String route, String state) {

}
