namespace ArticleArchive.Quotations.Speech;

/// <summary>How a reporting verb and its subject are joined.</summary>
internal enum ActForm
{
    /// <summary><c>Lopez said</c></summary>
    SubjectFirst,

    /// <summary><c>said Lopez</c></summary>
    Inverted,

    /// <summary><c>Lopez ..., saying</c> and <c>Lopez ... and added</c></summary>
    Shared,

    /// <summary><c>according to Lopez</c></summary>
    According,

    /// <summary><c>called ... by Lopez</c></summary>
    Passive,

    /// <summary><c>Lopez's promise to</c></summary>
    Owned,
}
