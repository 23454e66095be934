namespace ArticleArchive.Articles;

/// <summary>The kind of block that a passage is. The names, in lower case, are those of the JSON.</summary>
public enum PassageKind
{
    /// <summary>The article's title. Always the first passage.</summary>
    Headline,

    /// <summary>The summary under the headline.</summary>
    Standfirst,

    /// <summary>An ordinary paragraph.</summary>
    Paragraph,

    /// <summary>A heading inside the article.</summary>
    Heading,

    /// <summary>One item of a list.</summary>
    Item,

    /// <summary>A paragraph of a block quotation.</summary>
    Quotation,

    /// <summary>The words under a picture or a table.</summary>
    Caption,

    /// <summary>A whole table, with tabs between its cells and line breaks between its rows.</summary>
    Table,
}
