package fr.compteformation.contact;

import org.springframework.data.repository.ListCrudRepository;

interface ContactCaseRepository extends ListCrudRepository<ContactCase, ContactCase.Id> {

}
