using Microsoft.Extensions.Options;
using MimeKit;

namespace LaBelleCerise.Messaging.Sending;

/// <summary>Says at start which key of the section <c>Mail</c> cannot work.</summary>
internal sealed class MailOptionsRules : IValidateOptions<MailOptions>
{
    public ValidateOptionsResult Validate(string? name, MailOptions options)
    {
        if (options.From is not null && !MailboxAddress.TryParse(options.From, out _))
        {
            return ValidateOptionsResult.Fail("Mail:From must be an e-mail address.");
        }

        if (options.Smtp.Port is < 1 or > 65535)
        {
            return ValidateOptionsResult.Fail("Mail:Smtp:Port must be 1 to 65535.");
        }

        return options.Smtp.Password is not null && options.Smtp.User is null
            ? ValidateOptionsResult.Fail("Mail:Smtp:User is missing beside Mail:Smtp:Password.")
            : ValidateOptionsResult.Success;
    }
}
