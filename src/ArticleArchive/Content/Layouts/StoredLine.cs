namespace ArticleArchive.Content.Layouts;

/// <summary>A line of a plain text that has words.</summary>
/// <param name="Number">Its number in the file, from 1.</param>
/// <param name="Text">Its words, without white space at both ends.</param>
/// <param name="Indent">How many columns its words stand from the margin.</param>
/// <param name="Gap">How many blank lines stand before it; a line that is left out counts for one.</param>
internal readonly record struct StoredLine(int Number, string Text, int Indent, int Gap);
