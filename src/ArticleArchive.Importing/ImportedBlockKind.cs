namespace ArticleArchive.Importing;

/// <summary>The kind of a block of imported text.</summary>
public enum ImportedBlockKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A heading within the text.</summary>
    Heading,

    /// <summary>A list item.</summary>
    ListItem,

    /// <summary>A paragraph set off as a quotation.</summary>
    Quotation,

    /// <summary>A table.</summary>
    Table,
}
