namespace ArticleArchive.Content.Layouts;

/// <summary>A line of a plain text that contains words.</summary>
/// <param name="Number">Its number in the file, from 1.</param>
/// <param name="Text">Its words, without white space at either end.</param>
/// <param name="Indent">Its indent, in columns.</param>
/// <param name="Gap">The number of blank lines before it; a line that is left out counts as one.</param>
internal readonly record struct StoredLine(int Number, string Text, int Indent, int Gap);
