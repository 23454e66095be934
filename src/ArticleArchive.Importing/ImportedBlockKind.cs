namespace ArticleArchive.Importing;

/// <summary>What a part of an imported text is.</summary>
public enum ImportedBlockKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A heading within the text.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A paragraph set off as a quotation.</summary>
    Quotation,

    /// <summary>A table.</summary>
    Table,
}
