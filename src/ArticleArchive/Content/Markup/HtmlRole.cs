namespace ArticleArchive.Content.Markup;

/// <summary>What an HTML element does to the words in it.</summary>
internal enum HtmlRole
{
    /// <summary>Stress: <c>em</c>.</summary>
    Emphasis,

    /// <summary>Strong stress: <c>strong</c>.</summary>
    Strong,

    /// <summary>Words of a machine: <c>code</c>.</summary>
    Code,

    /// <summary>A link: <c>a</c>.</summary>
    Link,

    /// <summary>The end of a line: <c>br</c>.</summary>
    Break,

    /// <summary>Nothing that is shown: <c>span</c>.</summary>
    Plain,

    /// <summary>Above or below the line: <c>sup</c>, <c>sub</c>.</summary>
    Script,

    /// <summary>Struck out, and so none of the words: <c>del</c>.</summary>
    Struck,

    /// <summary>Parts paragraphs: <c>p</c>, <c>div</c>.</summary>
    Block,

    /// <summary><c>h1</c> to <c>h6</c>.</summary>
    Heading,

    /// <summary>The words under a picture or above a table.</summary>
    Caption,

    /// <summary><c>hr</c>.</summary>
    Rule,

    /// <summary><c>ul</c>, <c>ol</c>.</summary>
    List,

    /// <summary><c>li</c>.</summary>
    Item,

    /// <summary><c>blockquote</c>.</summary>
    Quotation,

    /// <summary><c>table</c>.</summary>
    Table,

    /// <summary><c>tr</c>.</summary>
    Row,

    /// <summary><c>td</c>, <c>th</c>.</summary>
    Cell,

    /// <summary>Scripts, and embeds what stands elsewhere: left out with all that is in it.</summary>
    Content,

    /// <summary>Embeds, and has no end tag: left out.</summary>
    Alone,
}
