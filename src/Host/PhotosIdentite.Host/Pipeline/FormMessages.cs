using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using PhotosIdentite.Platform;

namespace PhotosIdentite.Host.Pipeline;

/// <summary>What the framework itself says of a field, in the request's language. Checked on the server alone.</summary>
internal sealed class FormMessages(IStringLocalizer<Messages> texts)
    : IConfigureOptions<MvcOptions>, IConfigureOptions<MvcViewOptions>, IValidationMetadataProvider
{
    public void Configure(MvcOptions options)
    {
        var messages = options.ModelBindingMessageProvider;
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => texts["form.invalid"]);
        messages.SetUnknownValueIsInvalidAccessor(_ => texts["form.invalid"]);
        messages.SetValueIsInvalidAccessor(_ => texts["form.invalid"]);
        messages.SetValueMustBeANumberAccessor(_ => texts["form.invalid"]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => texts["form.invalid"]);
        messages.SetValueMustNotBeNullAccessor(_ => texts["form.required"]);
        messages.SetMissingBindRequiredValueAccessor(_ => texts["form.required"]);
        messages.SetMissingKeyOrValueAccessor(() => texts["form.required"]);
        options.ModelMetadataDetailsProviders.Add(this);
    }

    public void Configure(MvcViewOptions options) => options.HtmlHelperOptions.ClientValidationEnabled = false;

    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var rule in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (rule.ErrorMessage is not null || rule.ErrorMessageResourceName is not null) continue;
            rule.ErrorMessage = rule switch
            {
                RequiredAttribute => "form.required",
                StringLengthAttribute or MaxLengthAttribute => "form.long",
                EmailAddressAttribute => "mail.format",
                _ => "form.invalid",
            };
        }
    }
}
