using LaBelleCerise.Host.Startup;
using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Settings;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Host.Commands;

/// <summary>Does what the host is asked to do instead of serving: finds the command, prepares what it needs, gives its exit code.</summary>
internal static class HostCommands
{
    private static readonly string[] AsksForHelp = ["--help", "-h", "-?"];

    /// <summary>What of the command line is configuration: of a command only <c>--Storage:DataPath=X</c>, for its file names would be taken for settings and swallow the next word.</summary>
    public static string[] SettingsOf(string[] args) => args.Length > 0 && IsWord(args[0]) ? [.. args.Where(IsSetting)] : args;

    /// <summary>Registers the host's own commands; standard output then belongs to the command, and logs go to standard error.</summary>
    public static void AddHostCommands(this WebApplicationBuilder builder, string[] args)
    {
        builder.Services.AddScoped<IHostCommand, VerifyInvariants>().AddScoped<IHostCommand, MakeBackupNow>().AddScoped<IHostCommand, RestoreBackup>().AddScoped<IHostCommand, MigrateStores>().AddScoped<IHostCommand, RunOneJob>();
        if (args.Length > 0 && IsWord(args[0]))
        {
            builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        }
    }

    /// <summary>Runs the command that the first words name; null when there is none and the host is to serve.</summary>
    public static async Task<int?> RunCommand(this WebApplication app, string[] args)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var commands = scope.ServiceProvider.GetServices<IHostCommand>().OrderBy(c => c.Name, StringComparer.Ordinal).ToList();
        var words = args.TakeWhile(IsWord).ToArray();
        if (words.Length == 0)
        {
            return args.Any(AsksForHelp.Contains) ? Help(commands, null) : null;
        }

        var command = commands.Where(c => Names(c, words)).MaxBy(c => c.Name.Length);
        if (words[0] == "help")
        {
            return Help(commands, string.Join(' ', words[1..]));
        }

        if (command is null)
        {
            return Unknown(commands, string.Join(' ', words));
        }

        return args.Any(AsksForHelp.Contains)
            ? Help(commands, command.Name)
            : await Run(app, command, [command.Name, .. args[command.Name.Split(' ').Length..].Where(a => !IsSetting(a))]);
    }

    /// <summary>An option (<c>--urls</c>) or a setting (<c>Shop:Name=X</c>) is configuration.</summary>
    private static bool IsWord(string arg) => !arg.StartsWith('-') && !arg.StartsWith('/') && !arg.Contains('=', StringComparison.Ordinal);

    /// <summary>A setting for this call only: <c>--Storage:DataPath=/srv/try</c>.</summary>
    private static bool IsSetting(string arg) => arg.StartsWith("--", StringComparison.Ordinal) && arg.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && arg.IndexOf('=', StringComparison.Ordinal) > colon;

    private static bool Names(IHostCommand command, string[] words) => command.Name.Split(' ') is var name && words.Take(name.Length).SequenceEqual(name);

    private static async Task<int> Run(WebApplication app, IHostCommand command, string[] args)
    {
        var stop = app.Lifetime.ApplicationStopping;
        try
        {
            app.CheckConfiguration();
            KnowPages(app);
            if (command.Stage == CommandStage.Migrated)
            {
                await app.Services.GetRequiredService<Migrator>().Run(stop);
                await app.Services.GetRequiredService<SettingsBook>().ReadAll(stop);
            }

            var code = await command.Run(args, stop);
            if (code == CommandExit.WrongUse)
            {
                await Console.Error.WriteLineAsync($"{command.Name} {command.Usage}");
            }

            return code;
        }
        catch (OptionsValidationException wrong)
        {
            await Console.Error.WriteLineAsync($"{command.Name}: the configuration is not complete.{Environment.NewLine}{string.Join(Environment.NewLine, wrong.Failures.Select(f => $"  {f}"))}");
            return CommandExit.Refused;
        }
        catch (Exception error)
        {
            // Messages of exceptions may carry what people typed (ADR 0008); where it broke is enough to look it up.
            await Console.Error.WriteLineAsync($"{command.Name}: broke with {ErrorPlace.Of(error)}");
            return CommandExit.Refused;
        }
    }

    /// <summary>A command that delivers what was on its way writes mails too, and mails link to pages.</summary>
    private static void KnowPages(WebApplication app)
    {
        app.MapRazorPages();
        app.UseRouting();
        app.UseEndpoints(_ => { });
    }

    private static int Help(List<IHostCommand> commands, string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            Console.WriteLine(List(commands));
            return CommandExit.Done;
        }

        if (commands.Find(c => c.Name == name) is not { } command)
        {
            return Unknown(commands, name);
        }

        Console.WriteLine($"{command.Name} {command.Usage}{Environment.NewLine}{Environment.NewLine}{command.Summary}{Environment.NewLine}{ExitCodes}");
        return CommandExit.Done;
    }

    private static int Unknown(List<IHostCommand> commands, string name)
    {
        Console.Error.WriteLine($"There is no command \"{name}\".{Environment.NewLine}{List(commands)}");
        return CommandExit.WrongUse;
    }

    private static string List(List<IHostCommand> commands)
    {
        var width = commands.Max(c => c.Name.Length);
        return string.Join(Environment.NewLine,
        [
            "Without a command the host serves the shop. Commands:",
            .. commands.Select(c => $"  {c.Name.PadRight(width)}  {c.Summary}"),
            $"  {"help".PadRight(width)}  This list; `help NAME` or `NAME --help` shows one command.",
            "Settings for one call may follow: --Storage:DataPath=FOLDER.",
            ExitCodes,
        ]);
    }

    private const string ExitCodes = "Exit codes: 0 done, 1 refused or something found wrong, 2 wrong use.";
}
