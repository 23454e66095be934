using ArticleArchive.Cli;
using ArticleArchive.Samples;

return await SampleProgram.RunAsync(args, Terminal.FromConsole(), CancellationToken.None);
