namespace ArticleArchive.Quotations.Words;

/// <summary>The family of a quotation mark. Marks of one family close one another; marks of another family inside them are nested.</summary>
internal enum MarkFamily
{
    Double,
    Single,
    Angle,
    SingleAngle,
}
