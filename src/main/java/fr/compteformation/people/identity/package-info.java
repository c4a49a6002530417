/**
 * Who a person says they are: names, social security number, phones, email and postal
 * address, and the fields that ask for them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "people.holder" })
package fr.compteformation.people.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
