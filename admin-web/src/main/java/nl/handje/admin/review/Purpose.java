package nl.handje.admin.review;

/** Why a moderator opens somebody's words; stands in the access log. */
enum Purpose {
    REVIEW, SECOND_OPINION, APPEAL
}
