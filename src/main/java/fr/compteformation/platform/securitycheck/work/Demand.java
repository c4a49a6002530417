package fr.compteformation.platform.securitycheck.work;

/**
 * What raises the price of an answer.
 *
 * @param address the answers of the last hour from the same address
 * @param prefix those from its prefix
 * @param portal those of the whole portal
 * @param budget how far the budget of the form is used beyond its soft limit, from 0 to 1
 */
record Demand(int address, int prefix, int portal, double budget) {

}
