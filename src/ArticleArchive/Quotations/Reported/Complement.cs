namespace ArticleArchive.Quotations.Reported;

/// <summary>The forms that the thing said may take after a verb of saying. The names, in lower case, are the headings of the word list.</summary>
[Flags]
internal enum Complement
{
    None = 0,

    /// <summary><c>said so many had left</c></summary>
    Saying = 1 << 0,

    /// <summary><c>claimed the group was losing</c></summary>
    Clause = 1 << 1,

    /// <summary><c>replied that the group was losing</c></summary>
    That = 1 << 2,

    /// <summary><c>explained why the group was losing</c></summary>
    Question = 1 << 3,

    /// <summary><c>promised to open the port</c></summary>
    Infinitive = 1 << 4,

    /// <summary><c>urged the council to open the port</c></summary>
    Addressee = 1 << 5,

    /// <summary><c>announced the opening of the port</c></summary>
    Thing = 1 << 6,

    /// <summary><c>warned of a shortage</c></summary>
    About = 1 << 7,
}
