namespace ArticleArchive.Articles;

/// <summary>One addressable block of an article. Readers see "paragraph".</summary>
public sealed record Passage
{
    /// <summary>The permanent id, unique in the article.</summary>
    public required PassageId Id { get; init; }

    /// <summary>
    /// The number shown beside the passage, counted from 1 as a reader would count; it shifts when the article is edited.
    /// Null for headline, standfirst and headings, which are not counted.
    /// </summary>
    public int? Number { get; init; }

    /// <summary>The kind of block.</summary>
    public required PassageKind Kind { get; init; }

    /// <summary>Depth of a heading, 2 to 6; 0 for every other kind.</summary>
    public int Level { get; init; }

    /// <summary>The words, as stored, without markup. Line breaks inside the passage are <c>\n</c>.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// The words with their markup: safe inline HTML (for a table the whole <c>table</c>). Its text content is <see cref="Text"/>. Quotations are in
    /// <c>&lt;span class="q direct" data-utterance="n"&gt;</c> or <c>class="q fragment"</c>, with n from 1 in the order of the article's utterances; a
    /// quotation crossed by other markup is split into several spans.
    /// </summary>
    public required string Html { get; init; }

    /// <summary>
    /// HTML that opens or closes structure between the previous passage and this one, such as <c>&lt;/li&gt;&lt;/ul&gt;&lt;blockquote&gt;</c>.
    /// </summary>
    /// <remarks>
    /// For each passage in order, a page writes its lead and then one block element around its HTML; after the last it writes the article's tail. The result is
    /// always well-formed. The page chooses the element (<c>h1</c>, <c>h2</c> to <c>h6</c> by level, <c>p</c>; for a table it must be a <c>div</c>);
    /// <c>ul</c>, <c>ol</c>, <c>li</c>, <c>blockquote</c> and <c>hr</c> are in the leads and the tail. Headline and standfirst have no lead.
    /// </remarks>
    public string Lead { get; init; } = "";
}
