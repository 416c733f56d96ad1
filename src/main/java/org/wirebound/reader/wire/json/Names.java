package org.wirebound.reader.wire.json;

import java.util.List;
import java.util.Set;

/**
 * What the fields of an article are called, in small letters and without marks, those of ninjs first (IPTC ninjs 1.4, 2.1 and 3.0), then those of the agencies' own forms,
 * of schema.org and of the web services of newspapers.
 */
final class Names {
    static final List<String> TITLE = List.of("headline", "headlines", "hedline", "title", "webtitle");
    static final List<String> DECK = List.of("subheadline", "subheadlines", "subhead", "subtitle", "deck", "dek", "headlineextended", "alternativeheadline", "trailtext");
    static final List<String> KICKER = List.of("kicker", "rubric", "overline", "eyebrow");
    /** Whole texts; where one is marked up it is taken before those that are not. */
    static final List<String> BODY = List.of("bodies", "bodyhtml5", "bodyhtml", "bodyxhtml", "bodyrichhtml5", "bodynitf", "articlehtml", "contenthtml", "storyhtml", "nitf", "articlebody",
            "bodytext", "body", "contenttext", "content", "storytext", "story", "articletext", "article", "fulltext", "maintext", "text", "components", "blocks", "paragraphs");
    static final List<String> SUMMARY = List.of("abstract", "abstracts", "descriptions", "descriptiontext", "descriptionhtml", "descriptionsummary", "descriptioncaption", "summary", "leadparagraph",
            "lead", "teaser", "standfirst", "intro", "excerpt", "caption", "description");
    static final List<String> BYLINE = List.of("byline", "bylines", "authors", "author", "by", "creator", "photographer");
    static final List<String> AGENCY = List.of("provider", "agency", "source", "creditline", "credit", "infosources", "infosource", "copyrightholder", "publisher", "sitename", "contributor",
            "sourcename", "publication");
    static final List<String> DATE = List.of("contentcreated", "firstcreated", "datepublished", "firstpublished", "published", "publishedat", "publisheddate", "publishdate", "publishedon",
            "publicationdate", "webpublicationdate", "pubdate", "datecreated", "versioncreated", "datetime", "date", "dategmt", "created", "createdat", "createddate", "createdate", "timestamp",
            "datemodified", "modified", "updated", "updatedat", "lastmodified");
    static final List<String> EMBARGO = List.of("embargoed", "embargo", "embargodate", "embargotime", "embargoeduntil", "releasetime");
    static final List<String> KEYWORDS = List.of("keywords", "keyword", "tags", "tag");
    static final List<String> CATEGORY = List.of("category", "categories", "anpacategory", "articlesection", "section", "sectionname", "service", "services");
    static final List<String> NOTE = List.of("ednote", "editorialnote", "editornote", "editorsnote", "notetoeditors");
    static final List<String> RIGHTS = List.of("copyrightnotice", "usageterms", "rightsinfo", "rights", "copyright", "license");
    static final List<String> ID = List.of("altids", "guid", "uri", "urn", "uuid", "id", "usn", "entryid", "identifier");
    static final List<String> REPLACES = List.of("evolvedfrom", "rewriteof", "previousversion", "replaces");
    /** The fields that a newsroom writes, and no other program. */
    static final Set<String> OF_NEWS = Set.of("versioncreated", "firstcreated", "contentcreated", "firstpublished", "datepublished", "publishedat", "publisheddate", "publishdate",
            "publicationdate", "webpublicationdate", "pubdate", "pubstatus", "byline", "bylines", "slugline", "dateline", "embargoed", "ednote");
    /** What lies in these belongs to an article and is none of its own. */
    static final Set<String> APPENDAGES = Set.of("associations", "associated", "related", "relateditems", "relatedarticles", "renditions", "subject", "subjects", "place", "places", "person",
            "people", "organisation", "organisations", "organization", "media", "image", "images", "picture", "pictures", "photos", "videos", "thumbnail", "attachments", "refs", "extra", "fieldsmeta",
            "links", "enclosure", "params", "audiences", "dateline", "author", "authors", "provider", "publisher", "schema", "definitions", "properties", "mainentityofpage");

    private Names() {}
}
