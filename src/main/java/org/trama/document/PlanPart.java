package org.trama.document;

/**
 * A part of a plan's tree above its lines of action.
 *
 * @param level its level
 * @param code its code, unique among the parts of its level: as the document prints it,
 * such as {@code 1.2}, or made of its place where it prints none
 * @param title its title in reading form
 * @param at where it stands in the source, the first time
 * @param below what stands under it
 */
public record PlanPart(PlanLevel level, String code, String title, LineRange at, PlanTree below) {
}
