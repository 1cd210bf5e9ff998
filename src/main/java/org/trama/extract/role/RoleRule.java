package org.trama.extract.role;

import org.trama.model.Role;

/**
 * The rules by which words give an actor its role. Every role that was read can be traced
 * to one of them.
 */
enum RoleRule {

	/** The subject of a promise: {@code la ABC realizará}. */
	SUBJECT(Role.LEAD),
	/** The subject of a present tense in a sentence without a future. */
	SUBJECT_OF_PRESENT(Role.LEAD),
	/** A subject behind its verb: {@code Realizarán la ABC y la DEF}. */
	SUBJECT_BEHIND_VERB(Role.LEAD),
	/** The body whose people or unit are the subject: {@code el personal de la ABC}. */
	OWNER_OF_SUBJECT(Role.LEAD),
	/** The unit through which the subject acts: {@code a través de su unidad}. */
	ACTS_THROUGH(Role.LEAD),
	/** The agent of a promise in the passive: {@code será coordinado por la ABC}. */
	AGENT_OF_PROMISE(Role.LEAD),
	/** Whose task the promise is: {@code corresponderá a la ABC realizar}. */
	TASK_OF(Role.LEAD),
	/**
	 * It runs what is promised, and nobody else promises it:
	 * {@code continuarán los cursos que imparte la ABC}.
	 */
	RUNS_IT(Role.LEAD),
	/**
	 * Joint work that nobody else promises: {@code Se publicarán bases conjuntas entre}.
	 */
	PROMISED_BETWEEN(Role.LEAD),
	/** In company: {@code con la ABC, en coordinación con la ABC}. */
	WITH(Role.PARTNER),
	/** With its taking part: {@code con la participación de la ABC}. */
	WITH_SUPPORT_OF(Role.PARTNER),
	/** The subject of a verb of taking part: {@code en el que participa la ABC}. */
	TAKES_PART(Role.PARTNER),
	/** It does joint work beside the promise: {@code desarrollado por la ABC}. */
	JOINT_WORK_OF(Role.PARTNER),
	/** The subject helps it: {@code apoyará a la ABC}. */
	HELPED(Role.PARTNER),
	/** One side of what lies between several: {@code entre la ABC y la DEF}. */
	BETWEEN(Role.PARTNER),
	/** The subject brings it to act: {@code coordinará que la ABC atienda}. */
	BROUGHT_TO_ACT(Role.PARTNER),
	/** Somebody else's body through which the subject acts. */
	THROUGH_ANOTHER(Role.PARTNER),
	/** The agent of a passive beside a lead: {@code las mesas serán coordinadas por}. */
	AGENT_BESIDE_LEAD(Role.PARTNER),
	/** Named in any other way. */
	NAMED(Role.MENTIONED);

	private final Role role;

	RoleRule(Role role) {
		this.role = role;
	}

	Role role() {
		return this.role;
	}

	/**
	 * Whether the actor is the grammatical subject of the promise.
	 */
	boolean isSubject() {
		return switch (this) {
			case SUBJECT, SUBJECT_OF_PRESENT, SUBJECT_BEHIND_VERB, OWNER_OF_SUBJECT, TASK_OF -> true;
			default -> false;
		};
	}

}
